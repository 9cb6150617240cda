using LocaleGen;

// Only composition: what is read, made and written is in the files beside.
return CommandLine.Run(
    args,
    (root, check) =>
    {
        var packages = NpmPackages.Install(root);
        var outputs = new Outputs(root, check);
        var plurals = PluralTables.Read(packages);
        PluralCodeFiles.Write(plurals, outputs);
        PluralSampleFiles.Write(plurals, outputs);
        LanguageNameFile.Write(packages, plurals, outputs);
        ZoneTableFile.Write(packages, outputs);
        CurrencyFractionFile.Write(packages, outputs);
        NumberingSystemFile.Write(packages, outputs);
        UnitNameFile.Write(packages, outputs);
        CldrResource.Write(packages, plurals, Stamp.Of(root), outputs);
        SectionResources.Write(packages, plurals, outputs);
        return outputs.Finish();
    }
);
