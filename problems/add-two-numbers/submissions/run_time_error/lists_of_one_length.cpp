// Takes both lists to be of one length, and reads beyond the end of the shorter one. [edge]
class Solution {
 public:
  ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
    ListNode placeholder;
    ListNode* tail = &placeholder;
    int carry = 0;
    while (l1 || l2) {
      int sum = carry + l1->val + l2->val;
      tail->next = new ListNode(sum % 10);
      tail = tail->next;
      carry = sum / 10;
      l1 = l1->next;
      l2 = l2->next;
    }
    if (carry) tail->next = new ListNode(carry);
    return placeholder.next;
  }
};
