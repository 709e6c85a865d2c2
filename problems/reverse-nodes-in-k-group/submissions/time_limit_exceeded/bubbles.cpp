// Brings each group into its order by exchanging neighbors, walking from the head. O(n * k) time. [large]
class Solution {
 public:
  ListNode* reverseKGroup(ListNode* head, int k) {
    vector<int> values;
    for (ListNode* node = head; node; node = node->next) values.push_back(node->val);
    for (size_t start = 0; start + k <= values.size(); start += k) {
      for (int end = k - 1; end > 0; --end) {
        ListNode* node = head;
        for (size_t i = 0; i < start; ++i) node = node->next;
        for (int i = 0; i < end; ++i, node = node->next) swap(node->val, node->next->val);
      }
    }
    return head;
  }
};
