// Takes a value back to nothing, not to what was there before. [edge]
class Solution {
    vector<vector<int>> neighbours;
    vector<int> answer;
    pair<int, int> last[51];

    void visit(const vector<int>& nums, int node, int parent, int depth) {
        pair<int, int> closest(0, -1);
        for (int value = 1; value <= 50; ++value) {
            if (last[value].first > 0 && gcd(value, nums[node]) == 1) closest = max(closest, last[value]);
        }
        answer[node] = closest.second;
        last[nums[node]] = {depth, node};
        for (const int next : neighbours[node]) {
            if (next != parent) visit(nums, next, node, depth + 1);
        }
        last[nums[node]] = {0, -1};
    }

public:
    vector<int> getCoprimes(vector<int>& nums, vector<vector<int>>& edges) {
        neighbours.resize(nums.size());
        answer.resize(nums.size());
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        visit(nums, 0, -1, 1);
        return answer;
    }
};
