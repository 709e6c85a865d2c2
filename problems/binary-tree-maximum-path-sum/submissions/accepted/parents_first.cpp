// Nodes listed parents first; arms are handed to the parents from the end of the list. O(n) time, O(n) space.
class Solution {
  struct Place {
    TreeNode* node;
    int parent;
    int longest = 0;  // the best arm of a child, if it is worth having
    int second = 0;   // the other child's
  };

 public:
  int maxPathSum(TreeNode* root) {
    vector<Place> places{{root, 0}};
    for (int i = 0; i < places.size(); ++i) {
      for (TreeNode* child : {places[i].node->left, places[i].node->right}) {
        if (child) places.push_back({child, i});
      }
    }
    int best = root->val;
    for (const Place& place : places | views::reverse) {
      const int arm = place.node->val + place.longest;
      best = max(best, arm + place.second);
      Place& above = places[place.parent];
      if (arm > above.longest) {
        above.second = above.longest;
        above.longest = arm;
      } else if (arm > above.second) {
        above.second = arm;
      }
    }
    return best;
  }
};
