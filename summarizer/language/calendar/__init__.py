"""Days and times: dates, years, periods, deadlines, and the windows of notices."""
