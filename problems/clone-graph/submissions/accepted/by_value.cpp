// All nodes first, in an array by their values, then the links. O(V + E) time, O(V) space; relies on the values 1 to n.
class Solution {
 public:
  Node* cloneGraph(Node* node) {
    if (node == nullptr) return nullptr;
    vector<Node*> found{node};
    vector<Node*> copies(101);
    copies[node->val] = new Node(node->val);
    for (size_t i = 0; i < found.size(); ++i) {
      for (Node* neighbor : found[i]->neighbors) {
        if (copies[neighbor->val] != nullptr) continue;
        copies[neighbor->val] = new Node(neighbor->val);
        found.push_back(neighbor);
      }
    }
    for (const Node* original : found) {
      for (const Node* neighbor : original->neighbors) copies[original->val]->neighbors.push_back(copies[neighbor->val]);
    }
    return copies[node->val];
  }
};
