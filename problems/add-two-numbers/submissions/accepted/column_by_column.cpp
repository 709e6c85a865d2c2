// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
class Solution {
 public:
  ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
    ListNode placeholder;
    ListNode* tail = &placeholder;
    int sum = 0;
    while (l1 || l2 || sum) {
      if (l1) {
        sum += l1->val;
        l1 = l1->next;
      }
      if (l2) {
        sum += l2->val;
        l2 = l2->next;
      }
      tail->next = new ListNode(sum % 10);
      tail = tail->next;
      sum /= 10;
    }
    return placeholder.next;
  }
};
