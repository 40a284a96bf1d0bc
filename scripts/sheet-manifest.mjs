// @ts-check
// The example manifest of the Excel add-in: whoever hosts it replaces example.org, the id and the icons.

/** Where the example says that the files are; a host puts its own address there. */
const address = "https://example.org/quotepart";

/** Any id will do, as long as it is the host's own. */
const id = "00000000-0000-4000-8000-000000000000";

/** @param {string} resource @param {string} file */
const url = (resource, file) => `<bt:Url id="${resource}" DefaultValue="${address}/${file}"/>`;

/** @param {string} version */
export const excelManifest = (version) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- An example: put your own address for ${address}, an id of your own, and your icons. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
    xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>example.org</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="quotepart"/>
  <Description DefaultValue="Who pays what for a shared development, to the cent.">
    <Override Locale="fr-FR" Value="Qui paie quoi d'un développement partagé, au centime près."/>
    <Override Locale="fr-BE" Value="Qui paie quoi d'un développement partagé, au centime près."/>
  </Description>
  <IconUrl DefaultValue="${address}/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${address}/icon-64.png"/>
  <SupportUrl DefaultValue="${address}"/>
  <AppDomains>
    <AppDomain>https://example.org</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.2">
      <Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/functions.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Functions.Page.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
        ${url("Functions.Script.Url", "functions.js")}
        ${url("Functions.Page.Url", "functions.html")}
        <bt:Url id="Functions.Metadata.Url" DefaultValue="${address}/functions.json">
          <bt:Override Locale="fr-FR" Value="${address}/functions.fr.json"/>
          <bt:Override Locale="fr-BE" Value="${address}/functions.fr.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="QP"/>
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
