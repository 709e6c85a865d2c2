// Numbers the nodes as in a heap and takes the depth from the largest number, which soon does not fit. [large]
class Solution {
 public:
  int maxDepth(TreeNode* root) {
    unsigned long long largest = 0;
    vector<pair<TreeNode*, unsigned long long>> waiting{{root, 1}};
    while (!waiting.empty()) {
      const auto [node, number] = waiting.back();
      waiting.pop_back();
      if (node == nullptr) continue;
      largest = max(largest, number);
      waiting.push_back({node->left, 2 * number});
      waiting.push_back({node->right, 2 * number + 1});
    }
    return bit_width(largest);
  }
};
