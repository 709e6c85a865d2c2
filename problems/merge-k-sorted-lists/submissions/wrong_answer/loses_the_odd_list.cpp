// Merges in pairs, and loses the list without a partner if their number is odd. [edge]
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    if (lists.empty()) return nullptr;
    if (lists.size() == 1) return lists[0];
    vector<ListNode*> merged;
    for (size_t i = 0; i + 1 < lists.size(); i += 2) merged.push_back(merge(lists[i], lists[i + 1]));
    return mergeKLists(merged);
  }

 private:
  ListNode* merge(ListNode* a, ListNode* b) {
    if (!a) return b;
    if (!b) return a;
    if (b->val < a->val) swap(a, b);
    a->next = merge(a->next, b);
    return a;
  }
};
