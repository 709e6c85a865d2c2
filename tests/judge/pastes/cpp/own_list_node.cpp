// shape: integer (a list node and a tree node of its own, where the problem has none)
struct ListNode {
    int key, value;
    ListNode *prev = nullptr, *next = nullptr;
    ListNode(int k, int v) : key(k), value(v) {}
};
struct TreeNode { map<char, TreeNode*> children; };
class Solution {
public:
    int plusOne(int x, int n) {
        ListNode* node = new ListNode(x, 1);
        TreeNode root;
        int sum = node->key + node->value + root.children.size();
        delete node;
        return sum;
    }
};
