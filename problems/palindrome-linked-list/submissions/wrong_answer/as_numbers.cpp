// Reads the digits as a number in both directions, where zeros in front make no difference. [edge]
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    unsigned long long forwards = 0;
    unsigned long long backwards = 0;
    unsigned long long place = 1;
    for (; head && head->next; head = head->next) {
      backwards += place * head->val;
      place *= 10;
      forwards = forwards * 10 + head->val;
    }
    if (head->val) {
      backwards += place * head->val;
      forwards = forwards * 10 + head->val;
    }
    return forwards == backwards;
  }
};
