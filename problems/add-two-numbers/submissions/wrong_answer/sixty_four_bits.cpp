// Makes integers of 64 bits of the lists, which hold 19 digits. [edge]
class Solution {
 public:
  ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
    unsigned long long sum = number(l1) + number(l2);
    ListNode* head = new ListNode(sum % 10);
    ListNode* tail = head;
    while (sum /= 10) {
      tail->next = new ListNode(sum % 10);
      tail = tail->next;
    }
    return head;
  }

 private:
  unsigned long long number(ListNode* node) { return node ? node->val + 10 * number(node->next) : 0; }
};
