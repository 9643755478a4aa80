"""XLSX and XLSM, read in one stream: the values, and the merged, coloured and hidden beside them."""
