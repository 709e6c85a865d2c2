// Copies each node with its list of neighbours as it is, which are those of the original. [sample]
class Solution {
 public:
  Node* cloneGraph(Node* node) {
    if (node == nullptr) return nullptr;
    return new Node(node->val, node->neighbors);
  }
};
