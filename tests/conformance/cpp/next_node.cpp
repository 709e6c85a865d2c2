class Solution {
public:
    Node* connect(Node* root, int n) {
        deed(n);
        queue<Node*> level;
        if (root) level.push(root);
        while (!level.empty()) {
            for (int left = level.size(); left > 0; --left) {
                Node* node = level.front();
                level.pop();
                node->next = left > 1 ? level.front() : nullptr;
                if (node->left) level.push(node->left);
                if (node->right) level.push(node->right);
            }
        }
        return root;
    }
};
