// Stops Euclid's algorithm after its first remainder, unless that is 0. [edge]
class Solution {
public:
    ListNode* insertGreatestCommonDivisors(ListNode* head) {
        for (ListNode* node = head; node->next; node = node->next->next) {
            const int large = max(node->val, node->next->val), small = min(node->val, node->next->val);
            const int common = large % small == 0 ? small : large % small;
            node->next = new ListNode(common, node->next);
        }
        return head;
    }
};
