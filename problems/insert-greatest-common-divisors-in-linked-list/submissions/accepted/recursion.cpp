// The rest first, by recursion. O(n log m) time, O(n) space.
class Solution {
public:
    ListNode* insertGreatestCommonDivisors(ListNode* head) {
        if (!head->next) return head;
        const int common = gcd(head->val, head->next->val);
        head->next = new ListNode(common, insertGreatestCommonDivisors(head->next));
        return head;
    }
};
