// A heap of the heads. O(N log k) time, O(k) space.
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
    priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heads(later);
    for (ListNode* head : lists) {
      if (head) heads.push(head);
    }
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (!heads.empty()) {
      tail = tail->next = heads.top();
      heads.pop();
      if (tail->next) heads.push(tail->next);
    }
    return placeholder.next;
  }
};
