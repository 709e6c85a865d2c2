function firsts(schedule: Interval[][], n: number): Interval[] {
    deed(n);
    return schedule.map(([first]) => new Interval(first.start, first.end));
};
