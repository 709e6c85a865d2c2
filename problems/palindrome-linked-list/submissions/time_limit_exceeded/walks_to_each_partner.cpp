// Walks to the partner of each node from the head. O(n^2) time. [large]
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    int size = 0;
    for (ListNode* node = head; node; node = node->next) ++size;
    ListNode* first = head;
    for (int i = 0; i < size / 2; ++i, first = first->next) {
      ListNode* partner = first;
      for (int step = i; step < size - 1 - i; ++step) partner = partner->next;
      if (partner->val != first->val) return false;
    }
    return true;
  }
};
