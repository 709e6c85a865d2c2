// A hash set of the nodes visited. O(n) time, O(n) space.
class Solution {
 public:
  bool hasCycle(ListNode* head) {
    unordered_set<ListNode*> visited;
    for (ListNode* node = head; node; node = node->next) {
      if (!visited.insert(node).second) return true;
    }
    return false;
  }
};
