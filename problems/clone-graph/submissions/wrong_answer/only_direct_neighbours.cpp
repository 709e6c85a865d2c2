// Copies the node and its neighbours, and no further. [edge]
class Solution {
 public:
  Node* cloneGraph(Node* node) {
    if (node == nullptr) return nullptr;
    map<Node*, Node*> copies{{node, new Node(node->val)}};
    for (Node* neighbor : node->neighbors) copies[neighbor] = new Node(neighbor->val);
    for (const auto& [original, copy] : copies) {
      for (Node* neighbor : original->neighbors) {
        if (copies.count(neighbor)) copy->neighbors.push_back(copies[neighbor]);
      }
    }
    return copies[node];
  }
};
