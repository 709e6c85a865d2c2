// Takes the ancestor with the greatest number of a node, not the deepest. [edge]
class Solution {
    vector<vector<int>> neighbours;
    vector<int> answer;
    vector<int> places[51];

    void visit(const vector<int>& nums, int node, int parent) {
        answer[node] = -1;
        for (int value = 1; value <= 50; ++value) {
            if (!places[value].empty() && gcd(value, nums[node]) == 1) answer[node] = max(answer[node], places[value].back());
        }
        places[nums[node]].push_back(node);
        for (const int next : neighbours[node]) {
            if (next != parent) visit(nums, next, node);
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
        visit(nums, 0, -1);
        return answer;
    }
};
