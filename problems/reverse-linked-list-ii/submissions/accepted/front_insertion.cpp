// Front insertion behind a helper node, one walk. O(n) time, O(1) space.
class Solution {
public:
    ListNode* reverseBetween(ListNode* head, int left, int right) {
        ListNode helper(0, head);
        ListNode* before = &helper;
        for (int i = 1; i < left; ++i) before = before->next;
        ListNode* last = before->next;
        for (int i = left; i < right; ++i) {
            ListNode* moved = last->next;
            last->next = moved->next;
            moved->next = before->next;
            before->next = moved;
        }
        return helper.next;
    }
};
