// Merges lists in pairs, round after round, each pair behind the others in a queue. O(N log k) time, O(k) space.
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    deque<ListNode*> left(lists.begin(), lists.end());
    if (left.empty()) return nullptr;
    while (left.size() > 1) {
      left.push_back(merge(left[0], left[1]));
      left.pop_front();
      left.pop_front();
    }
    return left[0];
  }

 private:
  ListNode* merge(ListNode* a, ListNode* b) {
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (a && b) {
      if (b->val < a->val) swap(a, b);
      tail = tail->next = a;
      a = a->next;
    }
    tail->next = a ? a : b;
    return placeholder.next;
  }
};
