// Sorts the values with the library and writes them back. O(n log n) time, O(n) space.
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    vector<int> values;
    for (ListNode* node = head; node; node = node->next) values.push_back(node->val);
    sort(values.rbegin(), values.rend());
    for (ListNode* node = head; node; node = node->next) {
      node->val = values.back();
      values.pop_back();
    }
    return head;
  }
};
