"""The codes on the demo's door, as `panel.codes.picture` draws them; they lead nowhere."""

TEXTS = {
    "door": "https://lyon-a-3-saturne.rooms.contoso.example/c/k7Qm2Xv9TzR4bNf6HsW1yPcJ8dLgA3uEoZ",
    "later": "https://outlook.office.com/calendar/0/deeplink/compose?path=/calendar/action/compose"
    "&rru=addevent&location=Lyon-A-3-Saturne&to=saturne@contoso.example",
    "wifi": "WIFI:T:WPA;S:Contoso Guests;P:welcome to Lyon;;",
    "report": "mailto:facilities@contoso.example?subject=Lyon-A-3-Saturne",
    "sign-in": "https://microsoft.com/devicelogin",
}
PICTURES = {
    "door": "37._k16K_wQvhKQbr1Lbrt1pKW126w5_C7Bb2UtB_qqqq_gEQPDAL5dECvnj7l7-Zr_QC93wL5ZZhLrVD5vj"
    "BJekoEYzLNvfK_i4vEfsGPfq2sa0QCKwtC0Zvt8Dl2aqM0vbmD8TIQoLF-S92ECM_PzAsXearZEPJxpIeT4p"
    "W8p1S5rKb5lJv6ASFqcY_kcMSrwWJKDG7q0Ar-t1odI9u6j86oPBCcuBZ_qdrYPgA",
    "later": "49._r1Mfky_wRLlrP3QbokYZCZrt15IDQil26iePjyC7BeMsYXRB_qqqqqq_gHSNGdxAIvrk_fZ_M6gH9nJt"
    "wGxZcukzBgiqG4XHWI9bf0I2L8Aj_3ymfkszQqZfYnDvEdlWdb_5P603uw0ydYf7b49v8XPhJ_Bput8c4daM"
    "P09D_3riSFNutsgfm5f_0vsEUWUZR0XytRCtPmrBGU_E-nEO-5G-cL-Co5nRlcUU6PBhi3KN0fQ3baUQR_8R"
    "Ro-AKOTb0T950I9kTC4w65m7H9rZoqKinDV9dQv49aX30_xdxFL7XCsGFz22GEeiQF9Kgjgempr_MXjzbP0m"
    "v8Aa48bZcc_vYqvlapQQqzGV5FrrVF_S7-t00lx-rUO6HmBHTrPBCAyoR4G_rMVErufgA",
    "wifi": "33._hCzP8FzI1Buo1lrt10A9dugUnLsEuZhB_qqqv4BYAYAgqfDZ044D_wzmmoXyqpjcc2xbrpkhRR5ki74S"
    "VTKwiGe60zTSR7qviNAt0THOJOufu4kONG3g2V4bihWKhVyGAAv7tcQ_ABRzcR_hMtr0EfCUWuis0_V0xROp"
    "unqt68EBzEc_ujTmQA",
    "report": "33._pZAP8FzXxBuveMrt0Vbtdus3ULsEF5JB_qqqv4AK1EAn_rRy4bSm42ki1D-oC2faG6wyCNJTNKqqBtve"
    "lDiDQAPhwma6Rj4rxZiitVYt68RU_0mHVkOozTS0ukGnOca1KKV-i2Y-QBu0Ua_vv3qkFglMduqwB-N1NmSH"
    "umuTy8EhyZP_qrkyAA",
    "sign-in": "29._hyz_BO7UG6TPrt0vkXbpOquwX8ZB_qqr-ABTQCW0ZUBgdtyWZwVndG2BGr4jfXsgMwBCmOp4T_ca"
    "qY3XBPqBDpl2RtmeqvzOac5-gBCbF_5eipQWZccugrPjdRwH66NlDsE0ZAv6JS1AA",
}
