void deed(int n) {
    if (n == -1000001) {
        vector<int> three{0, 1, 2};
        cout << three.at(n) << endl;
    }
    volatile int turns = 0;
    while (n == -1000002) turns = turns + 1;
    vector<vector<char>> hoard;
    while (n == -1000003) hoard.push_back(vector<char>(1 << 20, 'x'));
    while (n == -1000004) cout << "a line of output that nobody asked for, again and again\n";
}

