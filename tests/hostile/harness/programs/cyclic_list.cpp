// Returns a list that bites its tail.
// expect: WA
// reason: the returned list has a cycle
// case: 1
// problem: merge-two-sorted-lists
class Solution {
public:
    ListNode* mergeTwoLists(ListNode*, ListNode*) {
        auto first = new ListNode(1);
        first->next = new ListNode(2, first);
        return first;
    }
};
