// All nodes in an array; cuts between two of them. O(n) time and space.
class Solution {
 public:
  ListNode* rotateRight(ListNode* head, int k) {
    vector<ListNode*> nodes;
    for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
    if (nodes.empty()) return nullptr;
    rotate(nodes.begin(), nodes.end() - k % nodes.size(), nodes.end());
    for (size_t i = 1; i < nodes.size(); ++i) nodes[i - 1]->next = nodes[i];
    nodes.back()->next = nullptr;
    return nodes.front();
  }
};
