// Closes the list into a ring and opens it at another place. O(n) time, O(1) space.
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    if (!head) return nullptr;
    ListNode* tail = head;
    int size = 1;
    for (; tail->next; tail = tail->next) ++size;
    tail->next = head;
    for (int i = k % size; i < size; ++i) tail = tail->next;
    head = tail->next;
    tail->next = nullptr;
    return head;
  }
};
