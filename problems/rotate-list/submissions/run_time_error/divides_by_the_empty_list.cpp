// Takes k modulo the length of the empty list. [edge]
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    int size = 0;
    for (ListNode* node = head; node; node = node->next) ++size;
    k %= size;
    if (k == 0) return head;
    ListNode* cut = head;
    for (int i = 1; i < size - k; ++i) cut = cut->next;
    ListNode* result = cut->next;
    cut->next = nullptr;
    ListNode* tail = result;
    while (tail->next) tail = tail->next;
    tail->next = head;
    return result;
  }
};
