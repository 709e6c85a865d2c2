// Does not join the rest to the reversed part. [sample]
class Solution {
public:
    ListNode* reverseBetween(ListNode* head, int left, int right) {
        ListNode helper(0, head);
        ListNode* before = &helper;
        for (int i = 1; i < left; ++i) before = before->next;
        ListNode* current = before->next;
        ListNode* reversed = nullptr;
        for (int i = left; i <= right; ++i) {
            ListNode* next = current->next;
            current->next = reversed;
            reversed = current;
            current = next;
        }
        before->next = reversed;
        return helper.next;
    }
};
