// Compares the sums of both halves. [edge]
class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    vector<int> values;
    for (; head; head = head->next) values.push_back(head->val);
    int half = values.size() / 2;
    return accumulate(values.begin(), values.begin() + half, 0) == accumulate(values.rbegin(), values.rbegin() + half, 0);
  }
};
