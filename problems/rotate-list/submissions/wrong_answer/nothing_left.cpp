// Cuts the whole list off if k is a multiple of the length. [edge]
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    if (!head) return nullptr;
    int size = 0;
    ListNode* tail = nullptr;
    for (ListNode* node = head; node; node = node->next) {
      tail = node;
      ++size;
    }
    ListNode* cut = head;
    for (int i = 1; i < size - k % size; ++i) cut = cut->next;
    ListNode* result = cut->next;
    cut->next = nullptr;
    if (result) tail->next = head;
    return result;
  }
};
