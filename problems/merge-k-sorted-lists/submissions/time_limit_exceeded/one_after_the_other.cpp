// Merges one list after the other into the result. O(N * k) time. [large]
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    ListNode* result = nullptr;
    for (ListNode* other : lists) {
      ListNode** link = &result;
      while (*link && other) {
        if (other->val < (*link)->val) swap(*link, other);
        link = &(*link)->next;
      }
      if (other) *link = other;
    }
    return result;
  }
};
