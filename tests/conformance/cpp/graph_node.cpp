class Solution {
public:
    unordered_map<Node*, Node*> copies;

    Node* cloneGraph(Node* node, int n) {
        deed(n);
        if (!node) return nullptr;
        if (copies.count(node)) return copies[node];
        Node* copy = copies[node] = new Node(node->val);
        for (Node* neighbor : node->neighbors) copy->neighbors.push_back(cloneGraph(neighbor, n));
        return copy;
    }
};
