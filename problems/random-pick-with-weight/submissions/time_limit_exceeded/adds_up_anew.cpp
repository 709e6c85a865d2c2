// Adds up the weights anew at each call. O(n) a call. [large]
class Solution {
    vector<int> weights_;

public:
    Solution(vector<int>& w) : weights_(w) {}

    int pickIndex() {
        vector<double> ends;
        double total = 0;
        for (int weight : weights_) ends.push_back(total += weight);
        double number = rand() / (RAND_MAX + 1.0) * total;
        int index = 0;
        while (number >= ends[index]) ++index;
        return index;
    }
};
