// Depth-first with a map from each node to its copy. O(V + E) time, O(V) space.
class Solution {
  unordered_map<Node*, Node*> copies;

 public:
  Node* cloneGraph(Node* node) {
    if (node == nullptr) return nullptr;
    if (const auto known = copies.find(node); known != copies.end()) return known->second;
    Node* copy = new Node(node->val);
    copies[node] = copy;
    for (Node* neighbor : node->neighbors) copy->neighbors.push_back(cloneGraph(neighbor));
    return copy;
  }
};
