// Returns a list that goes on where no memory is: the driver's own crash is the program's.
// expect: RTE
// reason: segmentation fault
// case: 1
// problem: merge-two-sorted-lists
class Solution {
public:
    ListNode* mergeTwoLists(ListNode*, ListNode*) { return new ListNode(1, reinterpret_cast<ListNode*>(0x1000)); }
};
