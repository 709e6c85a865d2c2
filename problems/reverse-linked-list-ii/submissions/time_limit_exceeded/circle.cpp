// Does not cut the part's first node off, then looks for the end of a circle. [sample]
class Solution {
public:
    ListNode* reverseBetween(ListNode* head, int left, int right) {
        ListNode helper(0, head);
        ListNode* before = &helper;
        for (int i = 1; i < left; ++i) before = before->next;
        ListNode* reversed = before->next;
        ListNode* current = reversed->next;
        for (int i = left; i < right; ++i) {
            ListNode* next = current->next;
            current->next = reversed;
            reversed = current;
            current = next;
        }
        before->next = reversed;
        ListNode* last = reversed;
        while (last->next && last->next != current) last = last->next;
        last->next = current;
        return helper.next;
    }
};
