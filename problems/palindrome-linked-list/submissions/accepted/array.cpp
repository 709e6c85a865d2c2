// Copies the values and compares from both ends. O(n) time and space.
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    vector<int> values;
    for (; head; head = head->next) values.push_back(head->val);
    return equal(values.begin(), values.end(), values.rbegin());
  }
};
