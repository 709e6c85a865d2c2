// Reverses the second half and compares it with the first. O(n) time, O(1) space.
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    ListNode* slow = head;
    for (ListNode* fast = head; fast && fast->next; fast = fast->next->next) slow = slow->next;
    ListNode* tail = nullptr;
    while (slow) {
      ListNode* following = slow->next;
      slow->next = tail;
      tail = slow;
      slow = following;
    }
    for (; tail; tail = tail->next, head = head->next) {
      if (tail->val != head->val) return false;
    }
    return true;
  }
};
