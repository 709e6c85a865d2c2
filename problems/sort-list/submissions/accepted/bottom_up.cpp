// Merges runs of 1, 2, 4 ... nodes. O(n log n) time, O(1) space.
class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    for (int width = 1;; width *= 2) {
      ListNode** end = &head;
      ListNode* rest = head;
      int runs = 0;
      while (rest) {
        ListNode* first = rest;
        ListNode* second = cut(first, width);
        rest = cut(second, width);
        ++runs;
        while (first || second) {
          ListNode*& smaller = !second || (first && first->val <= second->val) ? first : second;
          *end = smaller;
          end = &smaller->next;
          smaller = smaller->next;
        }
      }
      if (runs < 2) return head;
    }
  }

 private:
  // Cuts the list behind so many nodes and returns what follows them.
  ListNode* cut(ListNode* node, int count) {
    while (node && --count) node = node->next;
    return node ? exchange(node->next, nullptr) : nullptr;
  }
};
