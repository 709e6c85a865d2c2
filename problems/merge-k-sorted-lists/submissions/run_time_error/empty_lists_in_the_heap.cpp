// Puts the heads of empty lists into the heap as well. [edge]
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
    priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heads(later, lists);
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (!heads.empty()) {
      tail->next = heads.top();
      heads.pop();
      tail = tail->next;
      if (tail->next) heads.push(tail->next);
    }
    return placeholder.next;
  }
};
