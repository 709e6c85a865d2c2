// Reverse the links of the part, then join both seams. O(n) time, O(1) space.
class Solution {
public:
    ListNode* reverseBetween(ListNode* head, int left, int right) {
        ListNode* before = nullptr;
        ListNode* current = head;
        for (int position = 1; position < left; ++position) {
            before = current;
            current = current->next;
        }
        ListNode* last = current;
        ListNode* reversed = nullptr;
        for (int count = right - left + 1; count > 0; --count) {
            ListNode* next = current->next;
            current->next = reversed;
            reversed = current;
            current = next;
        }
        last->next = current;
        if (!before) return reversed;
        before->next = reversed;
        return head;
    }
};
