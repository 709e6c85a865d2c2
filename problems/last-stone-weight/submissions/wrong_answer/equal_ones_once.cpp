// Keeps the weights in a set, where equal stones are there once. [edge]
class Solution {
 public:
  int lastStoneWeight(vector<int>& stones) {
    set<int> weights(stones.begin(), stones.end());
    while (weights.size() > 1) {
      int heaviest = *weights.rbegin();
      weights.erase(heaviest);
      int second = *weights.rbegin();
      weights.erase(second);
      weights.insert(heaviest - second);
    }
    return *weights.begin();
  }
};
