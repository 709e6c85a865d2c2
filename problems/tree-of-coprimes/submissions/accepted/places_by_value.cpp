// Depth-first search with a stack of places for each value. O(n m) time, O(n) space.
class Solution {
    vector<vector<int>> neighbours;
    vector<int> answer;
    map<int, vector<pair<int, int>>> places;

    void visit(const vector<int>& nums, int node, int parent, int depth) {
        pair<int, int> closest(-1, -1);
        for (const auto& [value, stack] : places) {
            if (!stack.empty() && gcd(value, nums[node]) == 1) closest = max(closest, stack.back());
        }
        answer[node] = closest.second;
        places[nums[node]].emplace_back(depth, node);
        for (const int next : neighbours[node]) {
            if (next != parent) visit(nums, next, node, depth + 1);
        }
        places[nums[node]].pop_back();
    }

public:
    vector<int> getCoprimes(vector<int>& nums, vector<vector<int>>& edges) {
        neighbours.resize(nums.size());
        answer.resize(nums.size());
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        visit(nums, 0, 0, 0);
        return answer;
    }
};
