// Layer by layer, the cells of a step in a list of numbers. O(m * n) time and space.
class Solution {
 public:
  void wallsAndGates(vector<vector<int>>& rooms) {
    const int columns = rooms[0].size() + 2;
    vector<int> plan(columns, -1);
    for (const auto& row : rooms) {
      plan.push_back(-1);
      plan.insert(plan.end(), row.begin(), row.end());
      plan.push_back(-1);
    }
    plan.resize(plan.size() + columns, -1);
    vector<int> layer, next;
    for (int cell = 0; cell < (int)plan.size(); ++cell) {
      if (plan[cell] == 0) layer.push_back(cell);
    }
    for (int steps = 1; !layer.empty(); ++steps) {
      next.clear();
      for (const int cell : layer) {
        for (const int neighbour : {cell - columns, cell + columns, cell - 1, cell + 1}) {
          if (plan[neighbour] != INT_MAX) continue;
          plan[neighbour] = steps;
          next.push_back(neighbour);
        }
      }
      swap(layer, next);
    }
    int cell = columns;
    for (auto& row : rooms) {
      copy_n(plan.begin() + cell + 1, row.size(), row.begin());
      cell += columns;
    }
  }
};
