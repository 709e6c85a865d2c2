// Takes the first step towards the middle without a look, and a single node has no next one. [edge]
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    ListNode* slow = head;
    ListNode* fast = head;
    do {
      slow = slow->next;
      fast = fast->next->next;
    } while (fast && fast->next);
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
