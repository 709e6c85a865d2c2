// One column, then the rest by recursion, within the first list while it lasts. O(n + m) time and stack.
class Solution {
 public:
  ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
    if (!l1) return l2;
    if (!l2) return l1;
    int sum = l1->val + l2->val;
    ListNode* rest = addTwoNumbers(l1->next, l2->next);
    if (sum > 9) rest = addTwoNumbers(rest, new ListNode(1));
    l1->val = sum % 10;
    l1->next = rest;
    return l1;
  }
};
