// Enters the copy into the map after its neighbours, so that the first cycle never ends. [sample]
class Solution {
  unordered_map<Node*, Node*> copies;

 public:
  Node* cloneGraph(Node* node) {
    if (node == nullptr) return nullptr;
    if (copies.count(node)) return copies[node];
    Node* copy = new Node(node->val);
    for (Node* neighbor : node->neighbors) copy->neighbors.push_back(cloneGraph(neighbor));
    copies[node] = copy;
    return copy;
  }
};
